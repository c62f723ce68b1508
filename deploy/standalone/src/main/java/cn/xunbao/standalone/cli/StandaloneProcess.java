package cn.xunbao.standalone.cli;

import cn.xunbao.query.bundle.verify.VerifyRequest;

/** What the launcher starts once it has understood the command line. */
public interface StandaloneProcess {
  /**
   * Serves until the process is asked to end.
   *
   * @return exit status, 0 for success
   * @throws Exception what prevented it; shown with its trace, unless it is a {@link
   *     cn.xunbao.standalone.database.StartupFailure}
   */
  int serve(ServeOptions options) throws Exception;

  /**
   * Plays a demonstration and serves its data, until the process is asked to end or, if so told,
   * until the demonstration has been played.
   *
   * @return exit status, 0 for success
   * @throws Exception as {@link #serve}
   */
  int demo(DemoOptions options) throws Exception;

  /**
   * Fetches a summary from the process that serves a data folder; starts one for it if none does.
   *
   * @return exit status, 0 for success
   * @throws Exception as {@link #serve}
   */
  int print(SummaryOptions options) throws Exception;

  /**
   * Has the process that serves a data folder replay its history, and shows how far it has come.
   *
   * @return exit status: 0 when it is done and nothing differs, 1 otherwise
   * @throws Exception as {@link #serve}
   */
  int replay(ReplayOptions options) throws Exception;

  /**
   * Fetches an auditor's bundle from the process that serves a data folder; starts one for it if
   * none does.
   *
   * @return exit status, 0 for success
   * @throws Exception as {@link #serve}
   */
  int export(ExportOptions options) throws Exception;

  /**
   * Checks an auditor's bundle, without a server.
   *
   * @return exit status: 0 all holds, 3 something doesn't, 4 not a bundle
   * @throws Exception as {@link #serve}
   */
  int verify(VerifyRequest request) throws Exception;

  /**
   * Plays the beginning of the demonstration and keeps nothing: what a Java learns by it makes
   * later starts faster.
   *
   * @return exit status, 0 for success
   * @throws Exception as {@link #serve}
   */
  int rehearse() throws Exception;
}

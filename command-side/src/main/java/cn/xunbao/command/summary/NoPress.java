package cn.xunbao.command.summary;

import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.events.summary.SummaryId;

/** Stands in where no query side runs in the same process: nothing can be derived there. */
final class NoPress implements SummaryPress {

  @Override
  public Derived derive(SummaryId summary) {
    throw away();
  }

  @Override
  public Printed print(PrintOrder order) {
    throw away();
  }

  private static RuntimeException away() {
    return Rejections.unavailable("本进程不含查询端，不能取数和印制，请向同时运行查询端的进程办理");
  }
}

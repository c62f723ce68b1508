package cn.xunbao.standalone.demo;

import java.io.PrintStream;
import java.net.URI;

/**
 * Prints a brief, and where to look next.
 *
 * @param base where the server answers
 * @param folder its data folder
 * @param programme id of the programme
 */
record DemoReport(URI base, DemoFolder folder, String programme) {

  private static final String PERIOD = "2023-06-X2";

  private static final String NEXT =
      """

      ── 接下来可以看 ──────────────────────────────────────
      服务地址      %1$s
      接口文档      %1$s/swagger-ui/index.html
      印发文件      %5$s （旬简报、月通报、季总结：PDF、Word、Excel 附表等）
      演示客户端    %2$s （总指挥中心、审计、一家填报单位；仅本人可读）

      # 1. 取令牌（需要 curl 与 jq；把 auditor 换成 coordinationOffice 或 reporter 即换身份）
      TOKEN=$(curl -s -u "$(jq -r '.auditor | .clientId + ":" + .clientSecret' '%2$s')" \\
        -d grant_type=client_credentials '%3$s' | jq -r .access_token)
      # 2. 某一时刻所见的旬简报：2023年4月12日正午，4月上旬还有谁没有报
      curl -s -H "Authorization: Bearer $TOKEN" -H 'Accept: text/plain' \\
        '%1$s/api/v1/programmes/%4$s/summaries/2023-04-X1?asOf=2023-04-12T12:00:00%%2B08:00'
      # 3. 一项任务的全部经过：谁、何时、报了什么、前后有何不同
      curl -s -H "Authorization: Bearer $TOKEN" '%1$s/api/v1/programmes/%4$s/tasks/1.01/history' | jq .
      # 4. 审计：某一旬谁在什么时候报了什么
      curl -s -H "Authorization: Bearer $TOKEN" \\
        '%1$s/api/v1/audit/entries?programme=%4$s&period=2023-05-X1' | jq .
      # 5. 一张回执：从第 3 或第 4 步的答复里取 receiptId
      curl -s -H "Authorization: Bearer $TOKEN" '%1$s/api/v1/receipts/<receiptId>' | jq .
      """;

  void print(DemoClient client, PrintStream out) {
    var path = "/api/v1/programmes/%s/summaries/%s".formatted(programme, PERIOD);
    var brief = client.get(folder.coordinationOffice(), path, "text/plain").body();
    out.println(brief.stripTrailing());
    out.printf(
        NEXT,
        base.toString().replaceFirst("/$", ""),
        folder.clientsFile().toAbsolutePath(),
        folder.admin().tokenUrl(),
        programme,
        folder.documents().toAbsolutePath());
    out.flush();
  }
}

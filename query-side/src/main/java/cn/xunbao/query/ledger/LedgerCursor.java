package cn.xunbao.query.ledger;

import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import cn.xunbao.query.at.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Where a page of the ledger begins. It holds the moment of the first page, so that the pages fit
 * together whatever happens between them.
 *
 * @param moment the moment of the first page
 * @param index number of the page's first item, from 0
 */
record LedgerCursor(Moment moment, int index) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,18}):(-?\\d{1,18}):(\\d{1,6})");

  String encode() {
    var text = moment.position() + ":" + moment.asOf().toEpochMilli() + ":" + index;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static LedgerCursor parse(String encoded) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
      var parts = FORM.matcher(text);
      if (parts.matches()) {
        return new LedgerCursor(
            new Moment(
                Long.parseLong(parts.group(1)),
                Instant.ofEpochMilli(Long.parseLong(parts.group(2)))),
            Integer.parseInt(parts.group(3)));
      }
    } catch (IllegalArgumentException e) {
      // not base64: the same fault as any other text that is no cursor
    }
    throw Rejections.invalidParameter("cursor", FaultCodes.BAD_FORMAT, "翻页标记须原样取自上一页答复的 next");
  }
}

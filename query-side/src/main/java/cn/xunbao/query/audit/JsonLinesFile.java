package cn.xunbao.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** An object a line, in UTF-8: the head, the entries as they stand in answers, and the count. */
final class JsonLinesFile implements ExportFile {

  private final OutputStream out;
  private final ObjectWriter json;

  JsonLinesFile(OutputStream out, JsonMapper mapper, ExportHead head) throws IOException {
    this.out = out;
    this.json = mapper.writer();
    var moment = head.moment();
    line(
        new Head(
            head.filter(),
            moment.position(),
            moment.asOf(),
            head.simulated() ? Boolean.TRUE : null));
  }

  @Override
  public void entry(AuditEntry entry) throws IOException {
    line(entry);
  }

  @Override
  public void end(long entries) throws IOException {
    line(new End(entries));
    out.flush();
  }

  private void line(Object value) throws IOException {
    out.write(json.writeValueAsBytes(value));
    out.write('\n');
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Head(
      Map<String, String> filter, long position, Instant asOf, @Nullable Boolean simulation) {}

  private record End(long entries) {}
}

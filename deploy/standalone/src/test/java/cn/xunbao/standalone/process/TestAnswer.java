package cn.xunbao.standalone.process;

import java.net.http.HttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer over HTTP. */
public record TestAnswer(int status, String body, @Nullable String consistency) {

  static TestAnswer of(HttpResponse<String> response) {
    return new TestAnswer(
        response.statusCode(),
        response.body(),
        response.headers().firstValue("Xunbao-Consistency").orElse(null));
  }

  /** The body as JSON. */
  public JsonNode json() {
    return JsonMapper.shared().readTree(body);
  }

  /** A text field of the body. */
  public String text(String field) {
    return json().required(field).stringValue();
  }

  /** The faults that the answer names, as pointer and code. */
  public List<String> faults() {
    return json()
        .required("errors")
        .valueStream()
        .map(e -> e.required("pointer").stringValue() + " " + e.required("code").stringValue())
        .toList();
  }
}

package cn.xunbao.standalone;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives each request and answer in the description of the API its example: the file {@code
 * api-examples/SCHEMA.json} of the schema that it has. A call with a new schema needs a new file;
 * where an answer is one of several, each of them.
 */
final class ApiExamples implements OpenApiCustomizer {

  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  public void customise(OpenAPI description) {
    description.getPaths().values().stream()
        .map(PathItem::readOperations)
        .flatMap(operations -> operations.stream())
        .flatMap(ApiExamples::contents)
        .flatMap(content -> content.values().stream())
        .forEach(ApiExamples::complete);
  }

  private static Stream<Content> contents(Operation operation) {
    var request =
        Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent()).stream();
    var answers =
        operation.getResponses().values().stream()
            .flatMap(answer -> Optional.ofNullable(answer.getContent()).stream());
    return Stream.concat(request, answers);
  }

  private static void complete(MediaType type) {
    Schema<?> schema = type.getSchema();
    if (schema == null) {
      return;
    }
    if (schema.getOneOf() == null) {
      name(schema).flatMap(ApiExamples::read).ifPresent(type::setExample);
      return;
    }
    for (Schema<?> one : schema.getOneOf()) {
      name(one)
          .ifPresent(
              name ->
                  read(name).ifPresent(body -> type.addExamples(name, new Example().value(body))));
    }
  }

  private static Optional<String> name(Schema<?> schema) {
    return Optional.ofNullable(schema.get$ref())
        .map(ref -> ref.substring(ref.lastIndexOf('/') + 1));
  }

  private static Optional<Object> read(String schema) {
    var file = new ClassPathResource("api-examples/" + schema + ".json");
    if (!file.exists()) {
      return Optional.empty();
    }
    try (var in = file.getInputStream()) {
      return Optional.of(JSON.readValue(in, Object.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

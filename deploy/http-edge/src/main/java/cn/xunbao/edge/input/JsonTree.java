package cn.xunbao.edge.input;

import cn.xunbao.edge.problem.Fault;
import cn.xunbao.edge.problem.FaultCodes;
import cn.xunbao.edge.problem.Rejections;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds the tree of a JSON text from its tokens. It does so by hand, because a finished tree no
 * longer shows two things that have to be refused: a field that stands there twice, and a number
 * with an exponent.
 */
final class JsonTree {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_NUMBER_LENGTH = 1000;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Names aren't canonicalised: a caller could choose them to collide. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_NUMBER_LENGTH)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private final JsonParser parser;
  private final List<Fault> duplicates = new ArrayList<>();
  private final List<Fault> exponents = new ArrayList<>();

  private JsonTree(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * A read tree.
   *
   * @param root the tree
   * @param faults numbers with an exponent; in the tree 0 stands for them
   */
  record Read(JsonNode root, List<Fault> faults) {}

  /**
   * Reads one JSON text.
   *
   * @throws cn.xunbao.edge.problem.RejectedException 400 malformed-json
   */
  static Read read(String text) {
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonTree(parser).read();
    }
  }

  private Read read() {
    try {
      if (parser.nextToken() == null) {
        throw malformed("请求体为空，应为 JSON");
      }
      var root = value();
      if (parser.nextToken() != null) {
        throw malformed("JSON 之后还有多余内容" + at(parser.currentTokenLocation()));
      }
      if (!duplicates.isEmpty()) {
        throw Rejections.malformedJson(duplicates);
      }
      return new Read(root, exponents);
    } catch (StreamConstraintsException e) {
      throw malformed(
          "JSON 超出解析上限（嵌套至多 %d 层，数字至多 %d 位）%s"
              .formatted(MAX_DEPTH, MAX_NUMBER_LENGTH, at(e.getLocation())));
    } catch (JacksonException e) {
      throw malformed("不是合法的 JSON" + at(e.getLocation()));
    }
  }

  private JsonNode value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.stringNode(parser.getString());
      case VALUE_NUMBER_INT -> NODES.numberNode(new BigInteger(parser.getString()));
      case VALUE_NUMBER_FLOAT -> number(parser.getString());
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      default -> NODES.nullNode();
    };
  }

  private ObjectNode object() {
    var node = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var name = parser.currentName();
      if (node.has(name)) {
        duplicates.add(
            new Fault(
                pointer(),
                FaultCodes.DUPLICATE,
                "字段“%s”重复出现%s".formatted(name, at(parser.currentTokenLocation()))));
      }
      parser.nextToken();
      node.set(name, value());
    }
    return node;
  }

  private ArrayNode array() {
    var node = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      node.add(value());
    }
    return node;
  }

  private JsonNode number(String literal) {
    if (literal.indexOf('e') < 0 && literal.indexOf('E') < 0) {
      return NODES.numberNode(new BigDecimal(literal));
    }
    exponents.add(
        new Fault(
            pointer(),
            FaultCodes.BAD_FORMAT,
            "数字不得用指数写法，收到 %s".formatted(Readings.shortened(literal))));
    return NODES.numberNode(BigInteger.ZERO);
  }

  private String pointer() {
    return parser.streamReadContext().pathAsPointer().toString();
  }

  private RuntimeException malformed(String detail) {
    return Rejections.malformedJson(List.of(new Fault(pointer(), FaultCodes.BAD_FORMAT, detail)));
  }

  private static String at(@Nullable TokenStreamLocation location) {
    return location == null || location.getLineNr() < 1
        ? ""
        : "（第 %d 行第 %d 列）".formatted(location.getLineNr(), location.getColumnNr());
  }
}

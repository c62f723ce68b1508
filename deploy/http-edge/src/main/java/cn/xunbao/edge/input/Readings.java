package cn.xunbao.edge.input;

import cn.xunbao.edge.problem.FaultCodes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values that requests are made of. */
final class Readings {

  /** A decimal has at most so many digits before the point … */
  private static final int MAX_INTEGER_DIGITS = 18;

  /** … and so many after it (HTTP contract, "Conventions"). */
  private static final int MAX_FRACTION_DIGITS = 6;

  private static final int LONGEST_DECIMAL = 64;
  private static final int LONGEST_QUOTE = 40;
  private static final Pattern PLAIN_DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Readings() {}

  /** A stripped text of at most so many characters (code points); may be empty. */
  static Reading<String> text(int maxLength) {
    return (node, pointer, faults) -> {
      if (!node.isString()) {
        return wrongType(node, pointer, faults, "文字");
      }
      var text = node.stringValue().strip();
      int length = text.codePointCount(0, text.length());
      if (length > maxLength) {
        faults.add(pointer, FaultCodes.TOO_LONG, "至多 %d 字，收到 %d 字".formatted(maxLength, length));
        return null;
      }
      if (!text.codePoints().allMatch(Readings::isPrintable)) {
        faults.add(pointer, FaultCodes.BAD_FORMAT, "含有不可用的控制字符");
        return null;
      }
      return text;
    };
  }

  /** The same, but not empty. */
  static Reading<String> filledText(int maxLength) {
    var text = text(maxLength);
    return (node, pointer, faults) -> {
      var read = text.read(node, pointer, faults);
      if (read != null && read.isEmpty()) {
        faults.add(pointer, FaultCodes.REQUIRED, "不得为空");
        return null;
      }
      return read;
    };
  }

  private static boolean isPrintable(int c) {
    int type = Character.getType(c);
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (type != Character.CONTROL && type != Character.SURROGATE);
  }

  /** A whole number from {@code min} to {@code max}, both inclusive. */
  static Reading<Integer> integer(int min, int max) {
    return (node, pointer, faults) -> {
      if (!node.isIntegralNumber()) {
        return wrongType(node, pointer, faults, "整数");
      }
      var value = node.bigIntegerValue();
      if (value.compareTo(BigInteger.valueOf(min)) < 0
          || value.compareTo(BigInteger.valueOf(max)) > 0) {
        faults.add(
            pointer,
            FaultCodes.OUT_OF_RANGE,
            "应在 %d 到 %d 之间，收到 %s".formatted(min, max, shortened(value.toString())));
        return null;
      }
      return value.intValueExact();
    };
  }

  static Reading<Boolean> bool() {
    return (node, pointer, faults) ->
        node.isBoolean() ? node.booleanValue() : wrongType(node, pointer, faults, "布尔值");
  }

  /** A JSON number or a text of plain digits. */
  static Reading<BigDecimal> decimal() {
    return (node, pointer, faults) -> {
      if (node.isNumber()) {
        return inRange(node.decimalValue(), pointer, faults);
      }
      if (!node.isString()) {
        return wrongType(node, pointer, faults, "数字");
      }
      var text = node.stringValue().strip();
      if (text.length() > LONGEST_DECIMAL || !PLAIN_DECIMAL.matcher(text).matches()) {
        if (!isNumber(text)) {
          return wrongType(node, pointer, faults, "数字");
        }
        faults.add(
            pointer,
            FaultCodes.BAD_FORMAT,
            "应为普通写法的数字（不用指数、千分位、百分号），收到%s".formatted(describe(node)));
        return null;
      }
      return inRange(new BigDecimal(text), pointer, faults);
    };
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> "0123456789+-.,eE%".indexOf(c) >= 0);
  }

  private static @Nullable BigDecimal inRange(BigDecimal value, String pointer, Faults faults) {
    if (value.scale() > MAX_FRACTION_DIGITS
        || value.precision() - value.scale() > MAX_INTEGER_DIGITS) {
      faults.add(
          pointer,
          FaultCodes.OUT_OF_RANGE,
          "至多 %d 位整数、%d 位小数，收到 %s"
              .formatted(
                  MAX_INTEGER_DIGITS, MAX_FRACTION_DIGITS, shortened(value.toPlainString())));
      return null;
    }
    return value;
  }

  static Reading<Instant> instant() {
    return (node, pointer, faults) -> {
      if (!node.isString()) {
        return wrongType(node, pointer, faults, "时刻");
      }
      var instant = QueryInstants.read(node.stringValue().strip());
      if (instant == null) {
        faults.add(
            pointer,
            FaultCodes.BAD_FORMAT,
            "应为时刻，如 2023-03-23T08:00:00+08:00，收到%s".formatted(describe(node)));
      }
      return instant;
    };
  }

  static Reading<LocalDate> date() {
    return (node, pointer, faults) -> {
      if (!node.isString()) {
        return wrongType(node, pointer, faults, "日期");
      }
      var text = node.stringValue().strip();
      try {
        if (DATE.matcher(text).matches()) {
          return LocalDate.parse(text, DateTimeFormatter.ISO_LOCAL_DATE);
        }
      } catch (DateTimeParseException e) {
        // Well written, but no such day: the same fault.
      }
      faults.add(
          pointer, FaultCodes.BAD_FORMAT, "应为日期，如 2023-03-23，收到%s".formatted(describe(node)));
      return null;
    };
  }

  /** One of the keys of {@code choices}. */
  static <T> Reading<T> choice(Map<String, T> choices) {
    return (node, pointer, faults) -> {
      if (!node.isString()) {
        return wrongType(node, pointer, faults, "文字");
      }
      var value = choices.get(node.stringValue().strip());
      if (value == null) {
        faults.add(
            pointer,
            FaultCodes.UNKNOWN_VALUE,
            "应为 %s 之一，收到%s".formatted(String.join("、", choices.keySet()), describe(node)));
      }
      return value;
    };
  }

  /** A constant by its name. */
  static <E extends Enum<E>> Reading<E> constant(Class<E> type) {
    Map<String, E> constants = new LinkedHashMap<>();
    for (var constant : type.getEnumConstants()) {
      constants.put(constant.name(), constant);
    }
    return choice(constants);
  }

  /** A list; its faulty items are left out. */
  static <T> Reading<List<T>> list(int minItems, int maxItems, Reading<T> item) {
    return (node, pointer, faults) -> {
      if (!node.isArray()) {
        return wrongType(node, pointer, faults, "数组");
      }
      if (node.size() < minItems) {
        faults.add(
            pointer, FaultCodes.TOO_SHORT, "至少 %d 项，收到 %d 项".formatted(minItems, node.size()));
        return null;
      }
      if (node.size() > maxItems) {
        faults.add(
            pointer, FaultCodes.TOO_LONG, "至多 %d 项，收到 %d 项".formatted(maxItems, node.size()));
        return null;
      }
      List<T> items = new ArrayList<>(node.size());
      for (int i = 0; i < node.size(); i++) {
        var read = item.read(node.get(i), Pointers.child(pointer, i), faults);
        if (read != null) {
          items.add(read);
        }
      }
      return items;
    };
  }

  static <T> @Nullable T wrongType(JsonNode node, String pointer, Faults faults, String expected) {
    faults.add(pointer, FaultCodes.WRONG_TYPE, "应为%s，收到%s".formatted(expected, describe(node)));
    return null;
  }

  /** What was given, for a reader. */
  static String describe(JsonNode node) {
    if (node.isString()) {
      return "文字“%s”".formatted(shortened(node.stringValue()));
    }
    if (node.isNumber()) {
      return "数字 " + shortened(node.decimalValue().toPlainString());
    }
    if (node.isBoolean()) {
      return "布尔值 " + node.booleanValue();
    }
    if (node.isArray()) {
      return "数组（%d 项）".formatted(node.size());
    }
    return node.isObject() ? "对象" : "null";
  }

  static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }
}

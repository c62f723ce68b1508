package cn.xunbao.edge.input;

import cn.xunbao.edge.problem.FaultCodes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object field by field and notes what is wrong instead of stopping at it. A {@code
 * required…} method that has noted a fault returns a harmless placeholder (empty text, the smallest
 * number, an empty list), an {@code optional…} method null; neither may be used before {@link
 * Faults#throwIfAny}. {@code null} counts as absent, a blank text too. {@link #done} finds the
 * fields that nobody asked for, in this object and in those read from it. Not thread-safe.
 */
public final class JsonObjectInput {

  private final ObjectNode node;
  private final String pointer;
  private final Faults faults;
  private final boolean there;
  private final Set<String> asked = new LinkedHashSet<>();
  private final Set<String> unsound = new LinkedHashSet<>();
  private final List<JsonObjectInput> children = new ArrayList<>();

  private JsonObjectInput(ObjectNode node, String pointer, Faults faults, boolean there) {
    this.node = node;
    this.pointer = pointer;
    this.faults = faults;
    this.there = there;
  }

  /** Reads {@code root}; anything but an object is a fault. */
  public static JsonObjectInput of(JsonNode root, Faults faults) {
    return of(root, "", faults);
  }

  private static JsonObjectInput of(JsonNode node, String pointer, Faults faults) {
    if (node instanceof ObjectNode object) {
      return new JsonObjectInput(object, pointer, faults, true);
    }
    Readings.wrongType(node, pointer, faults, "对象");
    return absent(pointer);
  }

  private static JsonObjectInput absent(String pointer) {
    return new JsonObjectInput(
        JsonNodeFactory.instance.objectNode(), pointer, Faults.muted(), false);
  }

  /** Where this object stands. */
  public String pointer() {
    return pointer;
  }

  /** Where a field of it stands. */
  public String pointer(String name) {
    return Pointers.child(pointer, name);
  }

  /** Where an item of one of its lists stands; counted from 0. */
  public String pointer(String name, int index) {
    return Pointers.child(pointer(name), index);
  }

  /** Whether the field is there and not null. Counts as asking for it. */
  public boolean has(String name) {
    return take(name) != null;
  }

  /** Whether all of these were read without a fault, so that a rule over them makes sense. */
  public boolean sound(String... names) {
    for (var name : names) {
      if (unsound.contains(name)) {
        return false;
      }
    }
    return there;
  }

  /**
   * Notes that a field is at fault; {@code code} see {@link FaultCodes}, {@code detail} Chinese.
   */
  public void fault(String name, String code, String detail) {
    unsound.add(name);
    faults.add(pointer(name), code, detail);
  }

  /** Notes that an item of a list is at fault. */
  public void fault(String name, int index, String code, String detail) {
    unsound.add(name);
    faults.add(pointer(name, index), code, detail);
  }

  /** A text that isn't blank, stripped, of at most so many characters (code points). */
  public String requiredText(String name, int maxLength) {
    var text = optionalText(name, maxLength);
    if (text == null) {
      missing(name);
      return "";
    }
    return text;
  }

  /** The same, or null if it is absent or blank. */
  public @Nullable String optionalText(String name, int maxLength) {
    var text = optional(name, Readings.text(maxLength));
    return text == null || text.isEmpty() ? null : text;
  }

  /** A whole number, both bounds inclusive. */
  public int requiredInt(String name, int min, int max) {
    return required(name, Readings.integer(min, max), min);
  }

  /** A whole number, both bounds inclusive, or null. */
  public @Nullable Integer optionalInt(String name, int min, int max) {
    return optional(name, Readings.integer(min, max));
  }

  /** True or false. */
  public boolean requiredBoolean(String name) {
    return required(name, Readings.bool(), false);
  }

  /** True or false, or null. */
  public @Nullable Boolean optionalBoolean(String name) {
    return optional(name, Readings.bool());
  }

  /** An RFC 3339 instant, in milliseconds. */
  public Instant requiredInstant(String name) {
    return required(name, Readings.instant(), Instant.EPOCH);
  }

  /** An RFC 3339 instant, in milliseconds, or null. */
  public @Nullable Instant optionalInstant(String name) {
    return optional(name, Readings.instant());
  }

  /** A date {@code yyyy-MM-dd}. */
  public LocalDate requiredDate(String name) {
    return required(name, Readings.date(), LocalDate.EPOCH);
  }

  /** A date {@code yyyy-MM-dd}, or null. */
  public @Nullable LocalDate optionalDate(String name) {
    return optional(name, Readings.date());
  }

  /** A number or a text of digits: at most 18 before the point, 6 after it, no exponent. */
  public BigDecimal requiredDecimal(String name) {
    return required(name, Readings.decimal(), BigDecimal.ZERO);
  }

  /** The same, or null. */
  public @Nullable BigDecimal optionalDecimal(String name) {
    return optional(name, Readings.decimal());
  }

  /** A constant by its name. */
  public <E extends Enum<E>> E requiredEnum(String name, Class<E> type) {
    return required(name, Readings.constant(type), type.getEnumConstants()[0]);
  }

  /** A constant by its name, or null. */
  public <E extends Enum<E>> @Nullable E optionalEnum(String name, Class<E> type) {
    return optional(name, Readings.constant(type));
  }

  /** What one of the keys stands for; {@code choices} has at least one entry. */
  public <T> T requiredChoice(String name, Map<String, T> choices) {
    return required(name, Readings.choice(choices), choices.values().iterator().next());
  }

  /** What one of the keys stands for, or null. */
  public <T> @Nullable T optionalChoice(String name, Map<String, T> choices) {
    return optional(name, Readings.choice(choices));
  }

  /**
   * Texts, none of them blank; absent is the same as empty. Faulty ones are left out, so go by
   * index only if the list is {@link #sound}.
   */
  public List<String> texts(String name, int maxItems, int maxLength) {
    return items(name, 0, maxItems, Readings.filledText(maxLength));
  }

  /** At least one text, none of them blank. */
  public List<String> requiredTexts(String name, int maxItems, int maxLength) {
    return items(name, 1, maxItems, Readings.filledText(maxLength));
  }

  /** Whole numbers, both bounds inclusive; absent is the same as empty. */
  public List<Integer> integers(String name, int maxItems, int min, int max) {
    return items(name, 0, maxItems, Readings.integer(min, max));
  }

  /** What the keys in a list stand for; absent is the same as empty. */
  public <T> List<T> choices(String name, int maxItems, Map<String, T> choices) {
    return items(name, 0, maxItems, Readings.choice(choices));
  }

  /** An object. */
  public JsonObjectInput requiredObject(String name) {
    var object = optionalObject(name);
    if (object == null) {
      missing(name);
      return absent(pointer(name));
    }
    return object;
  }

  /** An object, or null. */
  public @Nullable JsonObjectInput optionalObject(String name) {
    return optional(name, this::child);
  }

  /** Objects; absent is the same as empty. */
  public List<JsonObjectInput> objects(String name, int maxItems) {
    return items(name, 0, maxItems, this::child);
  }

  /** At least one object. */
  public List<JsonObjectInput> requiredObjects(String name, int maxItems) {
    return items(name, 1, maxItems, this::child);
  }

  /** Notes every field that nobody asked for, here and in the objects read from here. */
  public void done() {
    for (var name : node.propertyNames()) {
      if (!asked.contains(name)) {
        faults.add(
            pointer(name),
            FaultCodes.UNKNOWN_FIELD,
            "未知字段“%s”，此处可用：%s".formatted(Readings.shortened(name), String.join("、", asked)));
      }
    }
    children.forEach(JsonObjectInput::done);
  }

  private JsonObjectInput child(JsonNode value, String at, Faults noted) {
    var child = of(value, at, noted);
    children.add(child);
    return child;
  }

  private @Nullable JsonNode take(String name) {
    asked.add(name);
    var value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private <T> @Nullable T optional(String name, Reading<T> reading) {
    var value = take(name);
    if (value == null) {
      return null;
    }
    int before = faults.size();
    var read = reading.read(value, pointer(name), faults);
    if (faults.size() > before || faults.concern(pointer(name))) {
      unsound.add(name);
    }
    return read;
  }

  private <T> T required(String name, Reading<T> reading, T placeholder) {
    var read = optional(name, reading);
    if (read == null) {
      missing(name);
      return placeholder;
    }
    return read;
  }

  private <T> List<T> items(String name, int minItems, int maxItems, Reading<T> reading) {
    var list = optional(name, Readings.list(minItems, maxItems, reading));
    if (list == null && minItems > 0) {
      missing(name);
    }
    return list == null ? List.of() : list;
  }

  /** Nothing to add if the field is there: then its own fault has been noted. */
  private void missing(String name) {
    if (!unsound.contains(name)) {
      fault(name, FaultCodes.REQUIRED, "必填项“%s”缺失或为空".formatted(name));
    }
  }
}

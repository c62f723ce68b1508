package cn.xunbao.query.document;

import cn.xunbao.query.summary.Light;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A cell of a table: it stays a number where a format has numbers. */
public sealed interface Cell {

  /** What stands where there is nothing. */
  String DASH = "—";

  /** The cell as people read it. */
  String printed();

  /** Text. */
  record Text(String printed) implements Cell {
    public Text {
      printed = PlainText.of(printed);
    }
  }

  /** How many. */
  record Count(int value) implements Cell {
    @Override
    public String printed() {
      return Integer.toString(value);
    }
  }

  /** An exact decimal. */
  record Decimal(BigDecimal value) implements Cell {
    @Override
    public String printed() {
      return value.toPlainString();
    }
  }

  /** A share in percent. */
  record Percent(BigDecimal value) implements Cell {
    @Override
    public String printed() {
      return value.toPlainString() + "%";
    }
  }

  /** A difference in percentage points, with its sign. */
  record Points(BigDecimal value) implements Cell {
    @Override
    public String printed() {
      return (value.signum() > 0 ? "+" : "") + value.toPlainString();
    }
  }

  /** A light. */
  record Lit(Light light) implements Cell {
    @Override
    public String printed() {
      return light.chinese();
    }
  }

  /** Text, or a dash. */
  static Cell text(@Nullable String text) {
    return new Text(text == null || text.isBlank() ? DASH : text);
  }

  /** A count. */
  static Cell count(int count) {
    return new Count(count);
  }

  /** A decimal, or a dash. */
  static Cell decimal(@Nullable BigDecimal value) {
    return value == null ? new Text(DASH) : new Decimal(value);
  }

  /** A share in percent, or a dash. */
  static Cell percent(@Nullable BigDecimal value) {
    return value == null ? new Text(DASH) : new Percent(value);
  }

  /** A difference in percentage points, or a dash. */
  static Cell points(@Nullable BigDecimal value) {
    return value == null ? new Text(DASH) : new Points(value);
  }
}

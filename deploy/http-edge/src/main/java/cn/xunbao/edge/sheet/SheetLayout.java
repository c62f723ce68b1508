package cn.xunbao.edge.sheet;

import org.apache.poi.ss.util.CellReference;

/** Where what stands in the workbook. Writer and reader know it from here alone. */
final class SheetLayout {

  /** The sheet that people fill in. */
  static final String FORM = "填报表";

  /** The hidden sheet that says whose workbook it is. */
  static final String KEY = "xunbao";

  /** Changes whenever a column does. */
  static final String SCHEMA = "xunbao.sheet/2";

  /** Rows of {@link #KEY}, names in the first column and values in the second. */
  enum KeyRow {
    SCHEMA,
    PROGRAMME,
    UNIT,
    PERIOD;

    String cell() {
      return KEY + "!" + new CellReference(ordinal(), KEY_VALUE).formatAsString();
    }
  }

  static final int KEY_NAME = 0;
  static final int KEY_VALUE = 1;

  static final int TITLE_ROW = 0;
  static final int HINT_ROW = 1;
  static final int HEAD_ROW = 2;
  static final int FIRST_LINE = 3;

  /** Ticks “no change”. */
  static final String YES = "是";

  /** Columns of {@link #FORM}, from the left; there is a line for each task and indicator. */
  enum Column {
    TASK("任务编码", 9, Scope.LINE),
    PART("职责", 6, Scope.TASK),
    TITLE("任务内容", 36, Scope.TASK),
    DEADLINE("完成时限", 12, Scope.TASK),
    DUE("报送时限", 18, Scope.TASK),
    STATE("状态", 10, Scope.TASK),
    OTHERS("其他单位本期已报", 26, Scope.TASK),
    INDICATOR("指标编码", 11, Scope.LINE),
    NAME("指标名称", 22, Scope.LINE),
    MEASURE("计量单位", 9, Scope.LINE),
    TARGET("目标", 12, Scope.LINE),
    LAST("上次报送值", 12, Scope.LINE),
    LAST_PERIOD("上次报送期次", 13, Scope.LINE),
    VALUE("本期数值", 14, Scope.LINE),
    DATA_PERIOD("数据所属期", 12, Scope.LINE),
    SOURCE("数据来源", 11, Scope.LINE),
    STATUS("数据状态", 11, Scope.LINE),
    REASON("数值说明", 20, Scope.LINE),
    OVERDUE("欠报数据所属期", 15, Scope.LINE),
    NO_CHANGE("无变化", 8, Scope.TASK),
    PROGRESS("进展情况", 44, Scope.TASK),
    PROBLEMS("存在问题", 30, Scope.TASK),
    NEXT_STEPS("下步打算", 30, Scope.TASK);

    private final String head;
    private final int width;
    private final Scope scope;

    Column(String head, int width, Scope scope) {
      this.head = head;
      this.width = width;
      this.scope = scope;
    }

    String head() {
      return head;
    }

    /** In characters. */
    int width() {
      return width;
    }

    /** Whether it is about the whole task: it then stands in the first of its lines. */
    boolean isOfTask() {
      return scope == Scope.TASK;
    }

    /** What a cell of it is called; {@code row} counts from 0. */
    String cell(int row) {
      return FORM + "!" + new CellReference(row, ordinal()).formatAsString();
    }
  }

  private enum Scope {
    TASK,
    LINE
  }

  private SheetLayout() {}
}

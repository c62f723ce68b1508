package cn.xunbao.edge.sheet;

/** The workbook as a file that travels over HTTP. */
public final class SheetFile {

  /** Its media type. */
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** How many bytes it may have on its way back. */
  public static final long MAX_BYTES = 2L << 20;

  private SheetFile() {}
}

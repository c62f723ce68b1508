package cn.xunbao.query.document.word;

/** The styles of paragraphs that a template has; fonts and sizes are the template's. */
enum TextStyle {
  MASTHEAD("XunbaoMasthead"),
  NUMBER("XunbaoNumber"),
  OFFICE("XunbaoOffice"),
  TITLE("XunbaoTitle"),
  MARK("XunbaoMark"),
  FACT("XunbaoFact"),
  MAIN("XunbaoMain"),
  BODY("XunbaoBody"),
  HEADING_1("XunbaoHeading1"),
  HEADING_2("XunbaoHeading2"),
  HEADING_3("XunbaoHeading3"),
  TABLE_HEAD("XunbaoTableHead"),
  TABLE_TEXT("XunbaoTableText"),
  TABLE_NUMBER("XunbaoTableNumber"),
  TABLE_LIGHT("XunbaoTableLight"),
  CAPTION("XunbaoCaption"),
  ANNEX_MARK("XunbaoAnnexMark"),
  ANNEX_TITLE("XunbaoAnnexTitle"),
  SIGNATURE("XunbaoSignature"),
  NOTE("XunbaoNote"),
  IMPRINT("XunbaoImprint");

  private final String id;

  TextStyle(String id) {
    this.id = id;
  }

  /** Its id in the template. */
  String id() {
    return id;
  }

  static TextStyle heading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      default -> HEADING_3;
    };
  }
}

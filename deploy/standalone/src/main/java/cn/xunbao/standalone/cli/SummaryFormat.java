package cn.xunbao.standalone.cli;

/** What a summary can be fetched as. */
public enum SummaryFormat {
  TEXT("text/plain", "txt", true),
  JSON("application/json", "json", true),
  HTML("text/html", "html", true),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", false),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", false),
  PDF("application/pdf", "pdf", false);

  private final String mediaType;
  private final String extension;
  private final boolean readable;

  SummaryFormat(String mediaType, String extension, boolean readable) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.readable = readable;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }

  /** How names of such files end. */
  public String extension() {
    return extension;
  }

  /** Whether it can be shown on a terminal. */
  public boolean isReadable() {
    return readable;
  }
}

package cn.xunbao.command.summary;

/**
 * A rendered file.
 *
 * @param format html, docx, xlsx, pdf, txt or json
 * @param name its name
 * @param mediaType its media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedFile(String format, String name, String mediaType, byte[] content) {}

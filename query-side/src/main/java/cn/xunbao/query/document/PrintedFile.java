package cn.xunbao.query.document;

/**
 * A document as a file.
 *
 * @param format pdf, docx, html, xlsx or txt
 * @param name name of the file
 * @param mediaType its media type
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedFile(String format, String name, String mediaType, byte[] content) {}

package cn.xunbao.events.summary;

/**
 * A rendered file of an issued summary.
 *
 * @param format html, docx, xlsx, pdf, txt or json
 * @param name its name
 * @param mediaType its media type
 * @param sha256 SHA-256 of its content in lower-case hexadecimal
 * @param bytes its length
 */
public record IssuedFile(String format, String name, String mediaType, String sha256, int bytes) {}

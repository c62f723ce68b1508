package cn.xunbao.query.chronicle;

/**
 * Where the chronicle isn't what the stored events say.
 *
 * @param position the place
 * @param detail what is wrong there, in Chinese
 */
public record ChronicleFault(long position, String detail) {}

package cn.xunbao.architecture.planted.unmarked;

/** Resides in a package without package-info. */
public record Unmarked() {}

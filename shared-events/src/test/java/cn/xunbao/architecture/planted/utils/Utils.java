package cn.xunbao.architecture.planted.utils;

/** Resides in a package named after nothing. */
public record Utils() {}

package cn.xunbao.architecture.planted.circle.left;

import cn.xunbao.architecture.planted.circle.right.Right;

/** One half of a circle. */
public record Left(Right right) {}

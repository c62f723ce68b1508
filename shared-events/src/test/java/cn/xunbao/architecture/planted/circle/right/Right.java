package cn.xunbao.architecture.planted.circle.right;

import cn.xunbao.architecture.planted.circle.left.Left;
import java.util.List;

/** The other half. */
public record Right(List<Left> lefts) {}

/** Tasks without numbers: their work nodes (时间节点), their ratings and who confirms them. */
@NullMarked
package cn.xunbao.command.work;

import org.jspecify.annotations.NullMarked;

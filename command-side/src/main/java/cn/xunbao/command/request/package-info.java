/** Questions that are submitted upwards for a decision (提请研究). */
@NullMarked
package cn.xunbao.command.request;

import org.jspecify.annotations.NullMarked;

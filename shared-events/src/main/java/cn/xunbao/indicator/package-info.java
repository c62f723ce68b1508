/** What has been settled about an indicator and its values; the same on both sides. */
@NullMarked
package cn.xunbao.indicator;

import org.jspecify.annotations.NullMarked;

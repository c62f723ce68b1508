/** Shows indicators: definition, targets, plan, breakdown, values, figures from above. */
@NullMarked
package cn.xunbao.query.indicator;

import org.jspecify.annotations.NullMarked;

/** Lists (清单): filed by units, approved by offices, changed by documents. */
@NullMarked
package cn.xunbao.command.list;

import org.jspecify.annotations.NullMarked;

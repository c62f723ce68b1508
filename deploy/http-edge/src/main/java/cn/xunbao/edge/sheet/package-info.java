/** The sheet (填报表) of a unit and a period as an Excel workbook: one layout, written and read. */
@NullMarked
package cn.xunbao.edge.sheet;

import org.jspecify.annotations.NullMarked;

/** The annexes of a document as a workbook: numbers are numbers there. */
@NullMarked
package cn.xunbao.query.document.excel;

import org.jspecify.annotations.NullMarked;

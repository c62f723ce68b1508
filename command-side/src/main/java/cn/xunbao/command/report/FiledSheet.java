package cn.xunbao.command.report;

import cn.xunbao.command.dispatch.Change;
import java.util.List;

/**
 * What became of the rows of a sheet.
 *
 * @param rows row by row
 */
record FiledSheet(List<Change<Filing>> rows) {}

package cn.xunbao.command.report;

import cn.xunbao.edge.problem.Rejection;
import java.util.List;

/**
 * Files the rows of a sheet, all or none.
 *
 * @param sheet which sheet
 * @param rows what it says
 * @param refusals why other rows of it are refused already: then only what is wrong with these is
 *     looked for
 */
record FileSheet(SheetId sheet, List<SheetRow> rows, List<Rejection> refusals) {}

package cn.xunbao.light;

/**
 * From when on a warning is given.
 *
 * @param warning which one
 * @param run how many 旬 running, the present one included, it has been behind schedule
 */
public record LadderStep(Warning warning, int run) {}

package cn.xunbao.query.fact;

import java.math.BigDecimal;

/**
 * The rule for lights in force: by gap in percentage points.
 *
 * @param version its version
 * @param greenFrom smallest gap that is green
 * @param yellowFrom smallest gap that is yellow; below it is red
 */
public record LightRule(int version, BigDecimal greenFrom, BigDecimal yellowFrom) {}

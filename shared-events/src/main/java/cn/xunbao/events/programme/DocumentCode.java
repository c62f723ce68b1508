package cn.xunbao.events.programme;

import cn.xunbao.period.PeriodKind;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's code (机关代字) in the numbers of one series of circulars: 吉督通〔2023〕3号.
 *
 * @param campaign ordinal of the campaign whose circulars they are; null: those on all
 * @param period kind of their periods
 * @param code the code: 吉督通
 */
public record DocumentCode(@Nullable Integer campaign, PeriodKind period, String code) {}

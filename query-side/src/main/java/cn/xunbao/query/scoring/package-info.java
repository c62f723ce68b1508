/** The yearly assessment (考核): rules in force, and points as explained derivations. */
@NullMarked
package cn.xunbao.query.scoring;

import org.jspecify.annotations.NullMarked;

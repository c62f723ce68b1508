/**
 * The auditor's bundle: made by the process, which has events, signatures and frozen files in one
 * place, and fetched and checked from the command line.
 */
@NullMarked
package cn.xunbao.standalone.bundle;

import org.jspecify.annotations.NullMarked;

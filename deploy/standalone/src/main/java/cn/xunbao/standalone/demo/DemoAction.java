package cn.xunbao.standalone.demo;

import java.time.Instant;

/** Something that somebody does at an instant of the simulated time. */
sealed interface DemoAction permits PlanAction, Delivery, OfficeStep, ItemCall {

  /** When. */
  Instant at();
}

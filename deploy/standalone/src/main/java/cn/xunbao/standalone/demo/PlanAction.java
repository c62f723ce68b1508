package cn.xunbao.standalone.demo;

/** An action of the coordination office that changes who owes what. */
sealed interface PlanAction extends DemoAction permits LeadChange, UnitMerger, PlanAmendment {}

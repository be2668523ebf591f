namespace CpmTracker.Domain.Catalogue;

/// <summary>The names under which the catalogue's events are stored.</summary>
public static class CatalogueEvents
{
    /// <summary>One name an event type, in the order in which an edition's stream has them.</summary>
    public static readonly IReadOnlyList<WireName> Names =
    [
        WireName.Of<CatalogueEditionPublished>("catalogue.edition_published.v1"),
        WireName.Of<SourceDefined>("catalogue.source_defined.v1"),
        WireName.Of<OrganisationDefined>("catalogue.organisation_defined.v1"),
        WireName.Of<RoleDefined>("catalogue.role_defined.v1"),
        WireName.Of<RegionDefined>("catalogue.region_defined.v1"),
        WireName.Of<StaffLevelDefined>("catalogue.staff_level_defined.v1"),
        WireName.Of<InvolvementActionDefined>("catalogue.involvement_action_defined.v1"),
        WireName.Of<FrameworkPartDefined>("catalogue.framework_part_defined.v1"),
        WireName.Of<AreaDefined>("catalogue.area_defined.v1"),
        WireName.Of<ToolkitDefined>("catalogue.toolkit_defined.v1"),
        WireName.Of<BehaviorSetPublished>("catalogue.behavior_set_published.v1"),
        WireName.Of<InstrumentPublished>("catalogue.instrument_published.v1"),
        WireName.Of<ImplementationStageDefined>("catalogue.implementation_stage_defined.v1"),
        WireName.Of<StatewideActivityTypeDefined>("catalogue.statewide_activity_type_defined.v1"),
        WireName.Of<ProgrammeDefined>("catalogue.programme_defined.v1"),
        WireName.Of<ModuleDefined>("catalogue.module_defined.v1"),
        WireName.Of<SegmentDefined>("catalogue.segment_defined.v1"),
        WireName.Of<LearningObjectiveDefined>("catalogue.learning_objective_defined.v1"),
        WireName.Of<MaterialDefined>("catalogue.material_defined.v1"),
        WireName.Of<MaterialRetired>("catalogue.material_retired.v1"),
        WireName.Of<CoachingSessionDefined>("catalogue.coaching_session_defined.v1"),
        WireName.Of<ActivityDefined>("catalogue.activity_defined.v1"),
        WireName.Of<QuestionSetDefined>("catalogue.question_set_defined.v1"),
        WireName.Of<QuestionDefined>("catalogue.question_defined.v1"),
        WireName.Of<RediItemDefined>("catalogue.redi_item_defined.v1"),
        WireName.Of<MilestoneRecorded>("catalogue.milestone_recorded.v1"),
        WireName.Of<OpenQuestionRecorded>("catalogue.open_question_recorded.v1"),
    ];
}

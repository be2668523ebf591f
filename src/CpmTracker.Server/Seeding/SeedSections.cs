namespace CpmTracker.Server.Seeding;

using CpmTracker.Domain.Catalogue;

/// <summary>The lists that a YAML file of reference data may hold. The keys of an item are the fields of its event.</summary>
internal static class SeedSections
{
    public static readonly IReadOnlyDictionary<string, Type> Types = new Dictionary<string, Type>
    {
        ["sources"] = typeof(SourceDefined),
        ["organisations"] = typeof(OrganisationDefined),
        ["roles"] = typeof(RoleDefined),
        ["regions"] = typeof(RegionDefined),
        ["staffLevels"] = typeof(StaffLevelDefined),
        ["involvementActions"] = typeof(InvolvementActionDefined),
        ["frameworkParts"] = typeof(FrameworkPartDefined),
        ["areas"] = typeof(AreaDefined),
        ["toolkits"] = typeof(ToolkitDefined),
        ["behaviorSets"] = typeof(BehaviorSetPublished),
        ["instruments"] = typeof(InstrumentPublished),
        ["stages"] = typeof(ImplementationStageDefined),
        ["activityTypes"] = typeof(StatewideActivityTypeDefined),
        ["programmes"] = typeof(ProgrammeDefined),
        ["modules"] = typeof(ModuleDefined),
        ["segments"] = typeof(SegmentDefined),
        ["objectives"] = typeof(LearningObjectiveDefined),
        ["materials"] = typeof(MaterialDefined),
        ["retiredMaterials"] = typeof(MaterialRetired),
        ["sessions"] = typeof(CoachingSessionDefined),
        ["activities"] = typeof(ActivityDefined),
        ["questionSets"] = typeof(QuestionSetDefined),
        ["questions"] = typeof(QuestionDefined),
        ["rediItems"] = typeof(RediItemDefined),
        ["milestones"] = typeof(MilestoneRecorded),
        ["openQuestions"] = typeof(OpenQuestionRecorded),
    };
}

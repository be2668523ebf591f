namespace CpmTracker.Domain.Tests.Fixtures;

using CpmTracker.Domain.Catalogue;

/// <summary>Module One as the coaching guide has it (domain report, sections 1.1 and 1.5); it stays as it is here when the catalogue changes.</summary>
internal static class ModuleOne
{
    public const string Id = "module-1";

    public static ModulePlan Plan { get; } = new(
        Id,
        120,
        [
            new(1, [new(1, 30, 45)], [new("A1", true, DuePoint.Before(1))]),
            new(
                2,
                [new(2, 60, 60)],
                [
                    new("A2", true, DuePoint.Before(2)),
                    new("A3", true, DuePoint.Before(2)),
                    new("A4", true, DuePoint.Between(1, 2), DoneBy.SubmittingSelfAssessment),
                    new("A5", true, DuePoint.Between(1, 2), DoneBy.RankingPriorities),
                    new("A6", true, DuePoint.Between(1, 2), DoneBy.WritingValuesStatement),
                    new("A7", true, DuePoint.During(2), DoneBy.CreatingPlan),
                ]),
        ]);
}

/// <summary>A module of a single segment, with numbers of its own.</summary>
internal static class ModuleEight
{
    public const string Id = "module-8";

    public static ModulePlan Plan { get; } = new(Id, 60, [new(1, [new(1, 30, 60)], [new("A1", true, DuePoint.Before(1)), new("A2", false, DuePoint.None)])]);
}

/// <summary>A module of which only the number is known.</summary>
internal static class ModuleTwo
{
    public const string Id = "module-2";

    public static ModulePlan Plan { get; } = new(Id, null, []);
}

namespace CpmTracker.Server.GraphQL.CountyNodes;

using CpmTracker.Domain.Counties;
using CpmTracker.Projections;
using CpmTracker.Server.GraphQL.Loaders;
using CpmTracker.Server.GraphQL.Nodes;

/// <summary>A county's assessment of its organizational readiness.</summary>
[GraphQLName("ReadinessAssessment")]
public sealed class ReadinessNode(CountyRecord<ReadinessAssessed> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The tool's id in the catalogue.</summary>
    public string Tool => record.Told.Tool;

    /// <summary>The day of the assessment.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What was found, statement by statement.</summary>
    public IReadOnlyList<ReadinessFindingNode> Findings => [.. record.Told.Findings.Select(f => new ReadinessFindingNode(f))];
}

/// <summary>What a readiness assessment found about one statement.</summary>
[GraphQLName("ReadinessFinding")]
public sealed class ReadinessFindingNode(ReadinessFinding finding)
{
    /// <summary>The statement's key in the tool.</summary>
    public string Statement => finding.Statement;

    /// <summary>What was found.</summary>
    public Task<WritingNode> GetFinding(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(finding.Finding, opened, ct);
}

/// <summary>A county's assessment of how faithfully the CPM is carried out.</summary>
[GraphQLName("FidelityAssessment")]
public sealed class FidelityNode(CountyRecord<FidelityAssessed> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>Fidelity of what.</summary>
    public FidelityKind Kind => record.Told.Kind;

    /// <summary>The instrument's id in the catalogue, if one of it was used.</summary>
    public string? Instrument => record.Told.Instrument;

    /// <summary>The instrument's version.</summary>
    public int? InstrumentVersion => record.Told.InstrumentVersion;

    /// <summary>The level reached overall, if told.</summary>
    public PracticeLevel? Level => record.Told.Level;

    /// <summary>The day of the assessment.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>The result in words, if told.</summary>
    public Task<WritingNode?> GetResult(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenIfAnyAsync(record.Told.Result, opened, ct);
}

/// <summary>A stage of implementation as a county declared it.</summary>
[GraphQLName("DeclaredStage")]
public sealed class StageNode(CountyRecord<ImplementationStageDeclared> record)
{
    /// <summary>The record's version in the county's history, by which voidCountyRecord names it.</summary>
    public int Record => (int)record.Version;

    /// <summary>The stage.</summary>
    public ImplementationStage Stage => record.Told.Stage;

    /// <summary>The day from which it holds.</summary>
    public DateOnly On => record.Told.OccurredOn;

    /// <summary>What the county goes by.</summary>
    public Task<WritingNode> GetEvidence(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(record.Told.Evidence, opened, ct);
}

/// <summary>A record that was voided; what it said stays in the county's history.</summary>
[GraphQLName("VoidedRecord")]
public sealed class VoidedRecordNode(VoidedRecord voided)
{
    /// <summary>The version of the record in the county's history.</summary>
    public int Record => (int)voided.Version;

    /// <summary>The day of voiding.</summary>
    public DateOnly On => voided.Void.OccurredOn;

    /// <summary>Why.</summary>
    public Task<WritingNode> GetReason(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(voided.Void.Reason, opened, ct);
}

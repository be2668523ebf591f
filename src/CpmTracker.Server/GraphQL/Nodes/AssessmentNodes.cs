namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Development;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>A self-assessment that was begun and not submitted yet.</summary>
[GraphQLName("StartedSelfAssessment")]
public sealed class StartedAssessmentNode(SelfAssessmentStarted started)
{
    /// <summary>The instrument's id in the catalogue.</summary>
    public string Instrument => started.Instrument;

    /// <summary>The instrument's version.</summary>
    public int InstrumentVersion => started.InstrumentVersion;

    /// <summary>The day on which it was begun.</summary>
    public DateOnly StartedOn => started.OccurredOn;
}

/// <summary>How somebody else than the director rates the director's leadership behaviours.</summary>
[GraphQLName("PerspectiveAssessment")]
public sealed class PerspectiveAssessmentNode(PerspectiveAssessmentSubmitted submitted, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

    /// <summary>The submission's opaque id.</summary>
    [ID("PerspectiveAssessment")]
    public string Id => submitted.Assessment;

    /// <summary>Whose view it is; staff and peers stay unnamed.</summary>
    public AssessmentPerspective Perspective => submitted.Perspective;

    /// <summary>The instrument's id in the catalogue.</summary>
    public string Instrument => submitted.Instrument;

    /// <summary>The instrument's version.</summary>
    public int InstrumentVersion => submitted.InstrumentVersion;

    /// <summary>The day of submission.</summary>
    public DateOnly SubmittedOn => submitted.OccurredOn;

    /// <summary>One rating an item, in the instrument's order.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<RatingNode>? Ratings => [.. submitted.Ratings.Select(r => new RatingNode(r.Item, r.Rating))];
}

/// <summary>An area to improve in.</summary>
[GraphQLName("ImprovementArea")]
public sealed class ImprovementAreaNode(IdentifiedArea area)
{
    /// <summary>Key of the area: an element or a behaviour of the catalogue.</summary>
    public string ImprovementArea => area.ImprovementArea;

    /// <summary>Ids of the behaviours meant.</summary>
    public IReadOnlyList<string> Behaviors => area.Behaviors;

    /// <summary>The self-assessment that it was found in, by its opaque id.</summary>
    [ID("SelfAssessment")]
    public string SelfAssessmentId => area.Assessment;

    /// <summary>The day.</summary>
    public DateOnly IdentifiedOn => area.IdentifiedOn;

    /// <summary>Version of the history that says so: what voidDevelopmentRecord names.</summary>
    public int RecordedAs => (int)area.RecordedAs;
}

/// <summary>A priority that was given up or is done with.</summary>
[GraphQLName("RetiredPriority")]
public sealed class RetiredPriorityNode(PriorityRetired retired)
{
    /// <summary>Key of the improvement area.</summary>
    public string ImprovementArea => retired.ImprovementArea;

    /// <summary>The day.</summary>
    public DateOnly RetiredOn => retired.OccurredOn;

    /// <summary>Why.</summary>
    public Task<WritingNode> GetReason(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(retired.Reason, opened, ct);
}

/// <summary>A version of a director's values statement.</summary>
[GraphQLName("ValuesStatement")]
public sealed class ValuesStatementNode(int version, ValuesStatementWritten written, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

    /// <summary>Which version, from 1.</summary>
    public int Version => version;

    /// <summary>The day on which it was written.</summary>
    public DateOnly WrittenOn => written.OccurredOn;

    /// <summary>The statement.</summary>
    [Authorize(Clearances.Sealed)]
    public async Task<WritingNode?> GetText(OpenedLoader opened, CancellationToken ct) => await WritingNode.OpenAsync(written.Text, opened, ct);
}

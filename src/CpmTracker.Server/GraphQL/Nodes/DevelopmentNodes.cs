namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Projections;
using CpmTracker.Server.Catalogues;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;
using HotChocolate.Types.Relay;

/// <summary>An activity of the module, with whether it was done.</summary>
[GraphQLName("ActivityProgress")]
public sealed class ActivityProgressNode(int segment, ActivityPlan planned, ModuleProgress progress)
{
    private readonly DoneActivity? done = progress.Activities.FirstOrDefault(a => a.Activity == planned.Activity);

    /// <summary>The activity's id in the catalogue, such as A2.</summary>
    public string Activity => planned.Activity;

    /// <summary>The guide's words for it, by the catalogue in force.</summary>
    public async Task<string?> GetText([Service] CatalogueInForce catalogue, CancellationToken ct) => (await catalogue.GetAsync(ct))?.Activity(planned.Activity)?.Text;

    /// <summary>Number of the segment that it belongs to.</summary>
    public int Segment => segment;

    /// <summary>Whether the segment is complete only with it.</summary>
    public bool Required => planned.Required;

    /// <summary>Number of the session by which it is due; none where nothing makes it late.</summary>
    public int? DueBySession => planned.Due.ClosingSession();

    /// <summary>The day on which it was done.</summary>
    public DateOnly? DoneOn => done?.DoneOn;

    /// <summary>Whether it was recorded as done after its due point; it is kept all the same.</summary>
    public bool Late => done is { Late: true };

    /// <summary>Whether it came in time, as known now: sessions may have been recorded or corrected since.</summary>
    public Timeliness Timeliness => progress.TimelinessOf(planned);

    /// <summary>The day of the session by which it was due, once that is held.</summary>
    public DateOnly? DueOn => planned.Due.ClosingSession() is { } closing ? progress.Held(closing)?.HeldOn : null;
}

/// <summary>A self-assessment of leadership behaviours.</summary>
[GraphQLName("SelfAssessment")]
public sealed class SelfAssessmentNode(AssessmentLine line, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned => concerned;

    /// <summary>The submission's opaque id.</summary>
    [ID("SelfAssessment")]
    public string Id => line.Assessment;

    /// <summary>The instrument's id in the catalogue.</summary>
    public string Instrument => line.Instrument;

    /// <summary>The instrument's version.</summary>
    public int InstrumentVersion => line.InstrumentVersion;

    /// <summary>The day of submission.</summary>
    public DateOnly SubmittedOn => line.SubmittedOn;

    /// <summary>The day on which the coach debriefed it.</summary>
    public DateOnly? DebriefedOn => line.DebriefedOn;

    /// <summary>One rating an item, in the instrument's order.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public IReadOnlyList<RatingNode>? Ratings => [.. line.Ratings.Select(r => new RatingNode(r.Item, r.Rating))];
}

/// <summary>How an item of an instrument was rated.</summary>
[GraphQLName("Rating")]
public sealed class RatingNode(string item, int? rating)
{
    /// <summary>The item's id in the instrument.</summary>
    public string Item => item;

    /// <summary>A step of the instrument's scale; none where it was not observed.</summary>
    public int? Rating => rating;
}

/// <summary>A ranked improvement area.</summary>
[GraphQLName("Priority")]
public sealed class PriorityNode(Priority priority, ThreeQuestionsAnswered? answers)
{
    /// <summary>1 is the first to work on.</summary>
    public int Rank => priority.Rank;

    /// <summary>Key of the improvement area.</summary>
    public string ImprovementArea => priority.ImprovementArea;

    /// <summary>The area of concentration that it belongs to, if told.</summary>
    public AreaOfConcentration? Concentration => priority.Concentration;

    /// <summary>The day on which the three questions were last answered for it; none while they are open.</summary>
    public DateOnly? AnsweredOn => answers?.OccurredOn;
}

/// <summary>The answers to the three questions for one priority.</summary>
[GraphQLName("ThreeAnswers")]
public sealed class ThreeAnswersNode(ThreeQuestionsAnswered answers)
{
    /// <summary>Key of the improvement area.</summary>
    public string ImprovementArea => answers.ImprovementArea;

    /// <summary>The day.</summary>
    public DateOnly AnsweredOn => answers.OccurredOn;

    /// <summary>What's currently working well, or the director's strengths in this area.</summary>
    public Task<WritingNode> GetWorkingWell(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(answers.WorkingWell, opened, ct);

    /// <summary>The director's worries about addressing this area.</summary>
    public Task<WritingNode> GetWorries(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(answers.Worries, opened, ct);

    /// <summary>What needs to happen next so that the director feels successful in this area.</summary>
    public Task<WritingNode> GetNextSteps(OpenedLoader opened, CancellationToken ct) => WritingNode.OpenAsync(answers.NextSteps, opened, ct);
}

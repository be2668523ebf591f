namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Privacy;

/// <summary>What a coaching session brought, apart from when it was held and for how long.</summary>
public sealed record SessionContent
{
    /// <summary>The module's id.</summary>
    public required string Module { get; init; }

    /// <summary>The session's number in the module.</summary>
    public required int Number { get; init; }

    /// <summary>The day on which the Program Overview was gone through.</summary>
    public DateOnly? OverviewReviewedOn { get; init; }

    /// <summary>The assignments given, in order.</summary>
    public IReadOnlyList<AssignmentGiven> Assignments { get; init; } = [];

    /// <summary>The lists of materials in force, one a session for which they are meant.</summary>
    public IReadOnlyList<MaterialsListedForSession> Materials { get; init; } = [];

    /// <summary>The assignment as last gone through.</summary>
    public AssignmentReviewed? Reviewed { get; init; }

    /// <summary>The questions and REDI items talked about, in order.</summary>
    public IReadOnlyList<Discussed> Discussed { get; init; } = [];

    /// <summary>Whether the team is to be engaged.</summary>
    public TeamEngagement? Team { get; init; }

    /// <summary>The coach under whom that was said.</summary>
    public string? TeamUnder { get; init; }

    /// <summary>How far the county has come, as the director said.</summary>
    public CountyStatusReported? CountyStatus { get; init; }

    /// <summary>The next module looked at.</summary>
    public string? NextModule { get; init; }

    /// <summary>The notes added, in order.</summary>
    public IReadOnlyList<SessionNote> Notes { get; init; } = [];

    /// <summary>The latest day on which anything of it happened.</summary>
    public DateOnly LatestOn { get; init; }

    /// <summary>What is known after one more detail, which came up while <paramref name="coach"/> was responsible.</summary>
    internal SessionContent With(ISessionDetail detail, string? coach) => After(detail, coach) with { LatestOn = detail.OccurredOn > LatestOn ? detail.OccurredOn : LatestOn };

    /// <summary>Whether it is known already.</summary>
    internal bool Knows(ISessionDetail detail) => detail switch
    {
        ProgramOverviewReviewed => OverviewReviewedOn is not null,
        AssignmentGiven e => Assignments.Any(a => (a.DueModule, a.DueBefore) == (e.DueModule, e.DueBefore) && a.Activities.SequenceEqual(e.Activities)),
        MaterialsListedForSession e => Materials.Any(m => m.ForSession == e.ForSession && m.Materials.SequenceEqual(e.Materials)),
        AssignmentReviewed e => Reviewed?.Results.SequenceEqual(e.Results) == true,
        QuestionDiscussed e => Discussed.Any(d => d.Item == e.Question),
        REDIReflectionDiscussed e => Discussed.Any(d => d.Item == e.Item),
        TeamEngagementConsidered e => Team == e.Decision,
        CountyStatusReported e => CountyStatus is { } known && known.Stage == e.Stage,
        NextModulePreviewed e => NextModule == e.Next,
        SessionNoteAdded e => Notes.Any(n => n.Text == e.Note),
        _ => false,
    };

    private SessionContent After(ISessionDetail detail, string? coach) => detail switch
    {
        ProgramOverviewReviewed e => this with { OverviewReviewedOn = e.OccurredOn },
        AssignmentGiven e => this with { Assignments = [.. Assignments, e] },
        MaterialsListedForSession e => this with { Materials = [.. Materials.Where(m => m.ForSession != e.ForSession), e] },
        AssignmentReviewed e => this with { Reviewed = e },
        QuestionDiscussed e => this with { Discussed = [.. Discussed, new(e.Question, Redi: false, e.OccurredOn)] },
        REDIReflectionDiscussed e => this with { Discussed = [.. Discussed, new(e.Item, Redi: true, e.OccurredOn)] },
        TeamEngagementConsidered e => this with { Team = e.Decision, TeamUnder = coach },
        CountyStatusReported e => this with { CountyStatus = e },
        NextModulePreviewed e => this with { NextModule = e.Next },
        SessionNoteAdded e => this with { Notes = [.. Notes, new(e.Note, coach, e.OccurredOn)] },
        _ => this,
    };
}

/// <summary>Something talked about in a session.</summary>
/// <param name="Item">Id of the question or REDI item in the catalogue.</param>
/// <param name="Redi">Whether it is one on race, equity, diversity and inclusion.</param>
/// <param name="On">The day.</param>
public sealed record Discussed(string Item, bool Redi, DateOnly On);

/// <summary>A coach's note on a session.</summary>
/// <param name="Text">The note.</param>
/// <param name="Under">The coach responsible then.</param>
/// <param name="On">The day.</param>
public sealed record SessionNote(Sealed Text, string? Under, DateOnly On);

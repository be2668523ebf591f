namespace CpmTracker.Server.GraphQL.Nodes;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL.Loaders;
using HotChocolate.Authorization;

/// <summary>What a coaching session brought.</summary>
[GraphQLName("SessionContent")]
public sealed class SessionContentNode(SessionContent content, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned { get; } = concerned with { Under = content.TeamUnder };

    /// <summary>The module's id in the catalogue.</summary>
    public string Module => content.Module;

    /// <summary>The session's number in the module.</summary>
    public int Number => content.Number;

    /// <summary>The day on which the Program Overview was gone through.</summary>
    public DateOnly? OverviewReviewedOn => content.OverviewReviewedOn;

    /// <summary>The assignments given, in order.</summary>
    public IReadOnlyList<AssignmentNode> Assignments => [.. content.Assignments.Select(a => new AssignmentNode(a))];

    /// <summary>How far the activities got that had been given before.</summary>
    public IReadOnlyList<ActivityResultNode> Results => [.. content.Reviewed?.Results.Select(r => new ActivityResultNode(r)) ?? []];

    /// <summary>Ids in the catalogue of the questions and REDI items talked about, in order.</summary>
    public IReadOnlyList<string> Discussed => [.. content.Discussed.Select(d => d.Item)];

    /// <summary>Whether the team is to be engaged.</summary>
    [Authorize(Clearances.CoachAndDirector)]
    public TeamEngagement? TeamEngagement => content.Team;

    /// <summary>The day on which the director said how far the county has come.</summary>
    public DateOnly? CountyStatusOn => content.CountyStatus?.OccurredOn;

    /// <summary>How far the county has come, as the director said; none where it has not begun, or nothing was said.</summary>
    public ImplementationStage? CountyStage => content.CountyStatus?.Stage;

    /// <summary>Id of the next module that was looked at.</summary>
    public string? NextModule => content.NextModule;

    /// <summary>The notes added, in order.</summary>
    public IReadOnlyList<SessionNoteNode> Notes => [.. content.Notes.Select(n => new SessionNoteNode(n, concerned))];
}

/// <summary>Activities given to be done before a later session.</summary>
[GraphQLName("Assignment")]
public sealed class AssignmentNode(AssignmentGiven given)
{
    /// <summary>The activities' ids in the catalogue.</summary>
    public IReadOnlyList<string> Activities => given.Activities;

    /// <summary>The module of the session by which they are due.</summary>
    public string DueModule => given.DueModule;

    /// <summary>Number of that session.</summary>
    public int DueBeforeSession => given.DueBefore;

    /// <summary>The day on which they were given.</summary>
    public DateOnly GivenOn => given.OccurredOn;
}

/// <summary>How far an activity that was given got.</summary>
[GraphQLName("ActivityResult")]
public sealed class ActivityResultNode(ActivityResult result)
{
    /// <summary>The activity's id in the catalogue.</summary>
    public string Activity => result.Activity;

    /// <summary>How far.</summary>
    public AssignmentResult Result => result.Result;
}

/// <summary>A coach's note on a session.</summary>
[GraphQLName("SessionNote")]
public sealed class SessionNoteNode(SessionNote note, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned { get; } = concerned with { Under = note.Under };

    /// <summary>The day.</summary>
    public DateOnly On => note.On;

    /// <summary>The note.</summary>
    [Authorize(Clearances.Sealed)]
    public async Task<WritingNode?> GetText(OpenedLoader opened, CancellationToken ct) => await WritingNode.OpenAsync(note.Text, opened, ct);
}

/// <summary>A reflection question answered in writing.</summary>
[GraphQLName("Reflection")]
public sealed class ReflectionNode(Reflection reflection, Concerned concerned) : IConcerning
{
    /// <inheritdoc/>
    [GraphQLIgnore]
    public Concerned Concerned { get; } = concerned with { Under = reflection.Under };

    /// <summary>The question's id in the catalogue.</summary>
    public string Question => reflection.Question;

    /// <summary>The day.</summary>
    public DateOnly On => reflection.On;

    /// <summary>The answer.</summary>
    [Authorize(Clearances.Sealed)]
    public async Task<WritingNode?> GetText(OpenedLoader opened, CancellationToken ct) => await WritingNode.OpenAsync(reflection.Text, opened, ct);
}

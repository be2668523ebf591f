namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Counties;
using CpmTracker.Domain.Privacy;

/// <summary>What a session brought, as one form. What is left out is not said.</summary>
public sealed record SessionDetails
{
    /// <summary>Whether the Program Overview was gone through.</summary>
    public bool OverviewReviewed { get; init; }

    /// <summary>What was given to be done before a later session.</summary>
    public AssignmentToGive? Assignment { get; init; }

    /// <summary>Materials listed for a later session of the module.</summary>
    public MaterialsToList? Materials { get; init; }

    /// <summary>How far each activity got that was given before.</summary>
    public IReadOnlyList<ActivityResult> Results { get; init; } = [];

    /// <summary>Ids of the questions and REDI items talked about, each once.</summary>
    public IReadOnlyList<string> Discussed { get; init; } = [];

    /// <summary>What was answered to reflection questions.</summary>
    public IReadOnlyList<AnswerToRecord> Reflections { get; init; } = [];

    /// <summary>Whether the team is to be engaged, if considered.</summary>
    public TeamEngagement? Team { get; init; }

    /// <summary>How far the county has come, if the director said.</summary>
    public CountyStatusSaid? CountyStatus { get; init; }

    /// <summary>Id of the next module, if it was looked at.</summary>
    public string? NextModule { get; init; }

    /// <summary>The coach's note.</summary>
    public Sealed? Note { get; init; }

    /// <summary>The facts of which it consists, but for the reflections, which are of no session.</summary>
    internal IEnumerable<ISessionDetail> Of(string module, int number, SessionTerms terms, DateOnly on)
    {
        if (OverviewReviewed) yield return new ProgramOverviewReviewed(module, number, on);
        if (Results.Count > 0) yield return new AssignmentReviewed(module, number, Results, on);
        foreach (var item in Discussed.Distinct())
            yield return terms.Redi.Contains(item) ? new REDIReflectionDiscussed(module, number, item, on) : new QuestionDiscussed(module, number, item, on);
        if (Team is { } team) yield return new TeamEngagementConsidered(module, number, team, on);
        if (CountyStatus is { } status) yield return new CountyStatusReported(module, number, status.Stage, on);
        if (NextModule is { } next) yield return new NextModulePreviewed(module, number, next, on);
        if (Assignment is { } given) yield return new AssignmentGiven(module, number, given.Activities, given.DueModule ?? module, given.DueBefore, on);
        if (Materials is { } listed) yield return new MaterialsListedForSession(module, number, listed.ForSession, listed.Materials, on);
        if (Note is { } note) yield return new SessionNoteAdded(module, number, note, on);
    }

    /// <summary>The rejection, if it refers to anything that the catalogue in force does not have.</summary>
    internal Decision? Unknown(SessionTerms terms) => this switch
    {
        _ when Discussed.Except([.. terms.Questions, .. terms.Redi]).Any() || Reflections.Select(r => r.Question).Except(terms.Questions).Any() => SessionRules.QuestionUnknown,
        _ when (Assignment?.Activities ?? []).Concat(Results.Select(r => r.Activity)).Except(terms.Activities).Any() =>
            Decision.Reject(Rejection.ActivityNotInModule, "The catalogue in force has no such activity."),
        _ when (Materials?.Materials ?? []).Except(terms.Materials).Any() =>
            Decision.Reject(Rejection.MaterialNotInCatalogue, "The catalogue in force has no such material."),
        _ when new[] { NextModule, Assignment?.DueModule }.OfType<string>().Except(terms.Modules).Any() =>
            Decision.Reject(Rejection.ModuleNotInCatalogue, "The catalogue in force has no such module."),
        _ when Assignment is { Activities.Count: 0 } or { DueBefore: < 1 or > 99 } || Materials is { Materials.Count: 0 } or { ForSession: < 1 or > 99 } =>
            Decision.Reject(Rejection.DetailsIncomplete, "Name at least one activity or material, and the number of the session for which it is meant."),
        _ => null,
    };
}

/// <summary>Activities to be done before a later session.</summary>
/// <param name="Activities">Their ids in the catalogue, at least one.</param>
/// <param name="DueModule">The module of that session; the session's own if none.</param>
/// <param name="DueBefore">Number of that session, from 1.</param>
public sealed record AssignmentToGive(IReadOnlyList<string> Activities, string? DueModule, int DueBefore);

/// <summary>Materials listed for a later session of the module.</summary>
/// <param name="ForSession">Number of that session, from 1.</param>
/// <param name="Materials">Their ids in the catalogue, at least one.</param>
public sealed record MaterialsToList(int ForSession, IReadOnlyList<string> Materials);

/// <summary>What was answered to a reflection question.</summary>
/// <param name="Question">The question's id in the catalogue.</param>
/// <param name="Text">The answer.</param>
public sealed record AnswerToRecord(string Question, Sealed Text);

/// <summary>How far the county has come, as the director said.</summary>
/// <param name="Stage">The stage; none where the county has not begun.</param>
public sealed record CountyStatusSaid(ImplementationStage? Stage);

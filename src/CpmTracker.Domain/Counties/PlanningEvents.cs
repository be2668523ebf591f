namespace CpmTracker.Domain.Counties;

using CpmTracker.Domain.Catalogue;
using CpmTracker.Domain.Privacy;

/// <summary>The county formed its implementation team; it replaces an earlier one. Roles and heads only: no person is named.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Team">The id of this record.</param>
/// <param name="Members">How many in which role, each role once.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record ImplementationTeamFormed(string County, string Team, IReadOnlyList<TeamMembers> Members, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Team;
}

/// <summary>Members of an implementation team in one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Headcount">How many people.</param>
public sealed record TeamMembers(TeamRole Role, int Headcount);

/// <summary>The county set an objective of its Implementation Plan: what success means (step 3 of the plan template).</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Objective">The objective's id.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Area">The area of concentration.</param>
/// <param name="Statement">The change wanted.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record ObjectiveSet(
    string County, string Objective, string Plan, AreaOfConcentration Area, [property: Confidential(Confidentiality.Programme)] Sealed Statement, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Objective;
}

/// <summary>An action step towards an objective was planned.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Step">The step's id.</param>
/// <param name="Objective">The objective.</param>
/// <param name="Action">What is to be done.</param>
/// <param name="Owner">The leader or team responsible, by role.</param>
/// <param name="TargetOn">The target day for monitoring progress.</param>
/// <param name="SupportedBy">What will support progress, if told.</param>
/// <param name="OccurredOn">The day of planning.</param>
public sealed record ActionStepPlanned(
    string County, string Step, string Objective,
    [property: Confidential(Confidentiality.Programme)] Sealed Action, [property: Confidential(Confidentiality.Programme)] Sealed Owner, DateOnly TargetOn,
    [property: Confidential(Confidentiality.Programme)] Sealed? SupportedBy, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Step;
}

/// <summary>Progress of an action step was reported.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Report">The id of this record.</param>
/// <param name="Step">The step.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Comment">What there is to say, if anything.</param>
/// <param name="OccurredOn">The day at which it stood so.</param>
public sealed record ActionStepProgressReported(
    string County, string Report, string Step, StepStatus Status, [property: Confidential(Confidentiality.Programme)] Sealed? Comment, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Report;
}

/// <summary>The county reassessed an Implementation Plan; the plan's reassessment is due no longer.</summary>
/// <param name="County">FIPS code.</param>
/// <param name="Reassessment">The id of this record.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Findings">What was found, if told.</param>
/// <param name="OccurredOn">The day.</param>
public sealed record PlanReassessed(
    string County, string Reassessment, string Plan, [property: Confidential(Confidentiality.Programme)] Sealed? Findings, DateOnly OccurredOn) : ICountyRecord
{
    string ICountyRecord.Record => Reassessment;
}

/// <summary>In which capacity people sit in an implementation team (domain report, section 1.10).</summary>
public enum TeamRole
{
    /// <summary>The director.</summary>
    Director,

    /// <summary>Leadership and management.</summary>
    LeadershipAndManagement,

    /// <summary>Supervisory staff.</summary>
    Supervisory,

    /// <summary>Front-line staff.</summary>
    FrontLine,

    /// <summary>Support staff.</summary>
    Support,

    /// <summary>Youth.</summary>
    Youth,

    /// <summary>Families.</summary>
    Family,

    /// <summary>Tribes.</summary>
    Tribe,

    /// <summary>Community and other partners.</summary>
    Partner,

    /// <summary>The Regional Training Academy or its Implementation Support Team.</summary>
    TrainingAcademy,
}

/// <summary>How an action step stands.</summary>
public enum StepStatus
{
    /// <summary>Not started.</summary>
    NotStarted,

    /// <summary>Under way.</summary>
    UnderWay,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Dropped.</summary>
    Dropped,
}

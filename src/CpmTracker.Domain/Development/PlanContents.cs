namespace CpmTracker.Domain.Development;

using CpmTracker.Domain.Privacy;

/// <summary>One action step of a professional development plan.</summary>
/// <param name="Action">The action's id.</param>
/// <param name="Goal">Id of the goal that it serves.</param>
/// <param name="Description">What is to be done.</param>
/// <param name="TargetOn">By when, if told.</param>
/// <param name="SupportNeeded">What support the director needs for it, if told.</param>
public sealed record PlanAction(string Action, string Goal, Sealed Description, DateOnly? TargetOn, Sealed? SupportNeeded);

/// <summary>An activity or opportunity in which the director tries a behaviour.</summary>
/// <param name="Trial">The trial's id.</param>
/// <param name="Behavior">Id of the behaviour in the catalogue.</param>
/// <param name="Setting">In which setting.</param>
/// <param name="PlannedOn">For which day.</param>
/// <param name="ReviewAt">The coaching session in which the coach asks about it, if agreed.</param>
public sealed record BehaviorTrial(string Trial, string Behavior, Sealed Setting, DateOnly PlannedOn, SessionPoint? ReviewAt);

/// <summary>A coaching session of a module.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in it, from 1.</param>
public sealed record SessionPoint(string Module, int Number);

/// <summary>What a review decided about one goal.</summary>
/// <param name="Goal">The goal's id.</param>
/// <param name="Decision">What becomes of it.</param>
public sealed record GoalDecision(string Goal, ReviewDecision Decision);

/// <summary>What a review makes of a goal.</summary>
public enum ReviewDecision
{
    /// <summary>It stays as it is.</summary>
    Keep,

    /// <summary>It stays and is to be adjusted.</summary>
    Adjust,

    /// <summary>It is achieved.</summary>
    Achieved,

    /// <summary>It is given up.</summary>
    Dropped,
}

/// <summary>How far an action step has come.</summary>
public enum PlanActionStatus
{
    /// <summary>Not begun.</summary>
    NotStarted,

    /// <summary>Begun.</summary>
    UnderWay,

    /// <summary>Held up by something.</summary>
    HeldUp,

    /// <summary>Done.</summary>
    Done,
}

/// <summary>How a behaviour trial went. A class, so that it can be counted and says nothing personal.</summary>
public enum TrialOutcome
{
    /// <summary>It worked.</summary>
    Worked,

    /// <summary>It worked in part.</summary>
    WorkedInPart,

    /// <summary>It did not work.</summary>
    DidNotWork,

    /// <summary>There was no opportunity.</summary>
    NotTried,
}

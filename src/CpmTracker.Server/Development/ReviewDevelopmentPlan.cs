namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="ReviewDevelopmentPlan"/>.</summary>
public static class ReviewDevelopmentPlanHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<ReviewDevelopmentPlan> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, ReviewDevelopmentPlan>(submitted, ct);
}

/// <summary>Input of reviewDevelopmentPlan.</summary>
public sealed record ReviewDevelopmentPlanInput : DirectorCommandInput
{
    /// <summary>What becomes of each goal talked about: at least one, each about another goal under way.</summary>
    public required IReadOnlyList<GoalDecisionInput> Decisions { get; init; }

    /// <summary>Number of the coaching session in which it was; left out if outside a session.</summary>
    public int? Session { get; init; }

    /// <summary>The module of that session; the one started last if left out.</summary>
    public string? Module { get; init; }

    /// <summary>When to review again: a later day.</summary>
    public DateOnly? NextReviewOn { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>What a review decides about one goal.</summary>
public sealed record GoalDecisionInput
{
    /// <summary>The goal's id in the plan.</summary>
    public required string Goal { get; init; }

    /// <summary>What becomes of it.</summary>
    public required ReviewDecision Decision { get; init; }
}

/// <summary>Adds reviewDevelopmentPlan.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class ReviewDevelopmentPlanMutation
{
    /// <summary>Records a review of the open professional development plan, goal by goal; goals achieved or dropped end with it. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> ReviewDevelopmentPlan(ReviewDevelopmentPlanInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new ReviewDevelopmentPlan(
                input.DirectorId,
                $"review-{input.CommandId:N}",
                await desk.SessionAsync(input.Module, input.Session, input.DirectorId, ct),
                [.. input.Decisions.Select(d => new GoalDecision(d.Goal, d.Decision))],
                input.NextReviewOn,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

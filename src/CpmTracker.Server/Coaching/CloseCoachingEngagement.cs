namespace CpmTracker.Server.Coaching;

using System.Security.Claims;
using CpmTracker.Domain.Coaching;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="CloseCoachingEngagement"/>.</summary>
public static class CloseCoachingEngagementHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<CloseCoachingEngagement> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, CloseCoachingEngagement>(submitted, ct);
}

/// <summary>Input of closeCoachingEngagement.</summary>
public sealed record CloseCoachingEngagementInput : DirectorCommandInput
{
    /// <summary>Why, as a class.</summary>
    public required ClosingReason Reason { get; init; }

    /// <summary>The last day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds closeCoachingEngagement.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class CloseCoachingEngagementMutation
{
    /// <summary>Ends the coaching; no coach is responsible until another is assigned. For the assigned coach, the director and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode?> CloseCoachingEngagement(CloseCoachingEngagementInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct)
    {
        var director = await desk.SendAsync(
            new CloseCoachingEngagement(
                input.DirectorId,
                input.Reason,
                desk.OrToday(input.On)),
            input,
            user,
            ct);
        return director.SeenBy(user);
    }
}

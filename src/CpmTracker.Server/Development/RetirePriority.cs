namespace CpmTracker.Server.Development;

using System.Security.Claims;
using CpmTracker.Domain.Development;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="RetirePriority"/>.</summary>
public static class RetirePriorityHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<RetirePriority> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, RetirePriority>(submitted, ct);
}

/// <summary>Input of retirePriority.</summary>
public sealed record RetirePriorityInput : DirectorCommandInput
{
    /// <summary>Key of the ranked area.</summary>
    public required string ImprovementArea { get; init; }

    /// <summary>Why, at most 4,000 characters. Enter no case, child or family data.</summary>
    public required string Reason { get; init; }

    /// <summary>The day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds retirePriority.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class RetirePriorityMutation
{
    /// <summary>Retires a ranked priority; those behind it close up. For the assigned coach and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> RetirePriority(RetirePriorityInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new RetirePriority(
                input.DirectorId,
                input.ImprovementArea,
                await desk.Pen.WriteAsync("reason", input.Reason, input.DirectorId, ct),
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

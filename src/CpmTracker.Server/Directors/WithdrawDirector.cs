namespace CpmTracker.Server.Directors;

using System.Security.Claims;
using CpmTracker.Domain.Directors;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="WithdrawDirector"/>.</summary>
public static class WithdrawDirectorHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<WithdrawDirector> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<Director, WithdrawDirector>(submitted, ct);
}

/// <summary>Input of withdrawDirector.</summary>
public sealed record WithdrawDirectorInput : DirectorCommandInput
{
    /// <summary>Why, as a class.</summary>
    public required WithdrawalReason Reason { get; init; }

    /// <summary>The last day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Adds withdrawDirector.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class WithdrawDirectorMutation
{
    /// <summary>Ends a director's part in the programme; the county then has a vacancy. For programme administrators and the director.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "director")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<DirectorNode> WithdrawDirector(WithdrawDirectorInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new WithdrawDirector(input.DirectorId, input.Reason, desk.OrToday(input.On)),
            input,
            user,
            ct);
}

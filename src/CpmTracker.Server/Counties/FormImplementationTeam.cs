namespace CpmTracker.Server.Counties;

using System.Security.Claims;
using CpmTracker.Domain.Counties;
using CpmTracker.Server.GraphQL;
using CpmTracker.Server.GraphQL.Nodes;
using CpmTracker.Server.Store;
using HotChocolate.Types;
using Marten;

/// <summary>Decides <see cref="FormImplementationTeam"/>.</summary>
public static class FormImplementationTeamHandler
{
    /// <summary>Decides; the bus saves.</summary>
    public static Task<Outcome> Handle(Submitted<FormImplementationTeam> submitted, IDocumentSession session, CancellationToken ct) =>
        session.DecideAsync<County, FormImplementationTeam>(submitted, ct);
}

/// <summary>Input of formImplementationTeam.</summary>
public sealed record FormImplementationTeamInput : CountyCommandInput
{
    /// <summary>How many in which role, each role once.</summary>
    public required IReadOnlyList<TeamMembersInput> Members { get; init; }

    /// <summary>From which day; today if left out.</summary>
    public DateOnly? On { get; init; }
}

/// <summary>Members of an implementation team in one role. No person is named.</summary>
public sealed record TeamMembersInput
{
    /// <summary>The role.</summary>
    public required TeamRole Role { get; init; }

    /// <summary>How many people: 1 to 100,000.</summary>
    public required int Headcount { get; init; }
}

/// <summary>Adds formImplementationTeam.</summary>
[ExtendObjectType(OperationTypeNames.Mutation)]
public sealed class FormImplementationTeamMutation
{
    /// <summary>Forms the county's implementation team, which replaces an earlier one. For staff of the county and programme administrators.</summary>
    /// <param name="input">What to record.</param>
    /// <param name="desk">Takes it.</param>
    /// <param name="user">Who sends it.</param>
    /// <param name="ct">Cancels.</param>
    [UseMutationConvention(PayloadFieldName = "county")]
    [Error<NotAllowedError>, Error<RuleBrokenError>, Error<StaleVersionError>, Error<InvalidInputError>, Error<BusyError>]
    public async Task<CountyNode> FormImplementationTeam(FormImplementationTeamInput input, Desk desk, ClaimsPrincipal user, CancellationToken ct) =>
        await desk.SendAsync(
            new FormImplementationTeam(
                Fips.Of(input.CountyId),
                $"team-{input.CommandId:N}",
                [.. input.Members.Select(m => new TeamMembers(m.Role, m.Headcount))],
                desk.OrToday(input.On)),
            input,
            user,
            ct);
}

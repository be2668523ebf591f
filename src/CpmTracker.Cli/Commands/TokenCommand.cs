namespace CpmTracker.Cli.Commands;

using System.CommandLine;
using System.CommandLine.Parsing;
using CpmTracker.Cli.Output;
using CpmTracker.Domain.Authority;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.SignIn;

/// <summary><c>cpm token</c>: signs a bearer token of the embedded default.</summary>
internal static class TokenCommand
{
    private const int LongestHours = 24 * 366;
    private static readonly string CountyStaff = RoleNames.Of(Role.CountyStaff);
    private static readonly string RegionalStaff = RoleNames.Of(Role.RegionalStaff);

    public static Command Create()
    {
        var role = new Option<string[]>("--role") { Description = $"A role; repeat it for several. The roles are {RoleList}.", Required = true };
        var subject = new Option<string>("--subject") { Description = "The person's id, as events and views name it: coach-1, director-7 or any other for staff.", Required = true };
        var county = new Option<string?>("--county") { Description = $"The county's FIPS code, five digits; {CountyStaff} needs it." };
        var region = new Option<string?>("--region") { Description = $"The region's name, such as Northern or \"Bay Area\"; {RegionalStaff} needs it." };
        var hours = new Option<int>("--hours") { Description = "For how many hours the token holds.", DefaultValueFactory = _ => 12 };
        role.Validators.Add(given =>
        {
            foreach (var name in given.Tokens.Select(t => t.Value).Where(n => !RoleNames.All.ContainsKey(n)))
                given.AddError($"There is no role {name}. The roles are {RoleList}.");
        });
        subject.Validators.Add(given =>
        {
            if (given.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) given.AddError("The subject must not be blank.");
        });
        county.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var code }] && !(code.Length == 5 && code.All(char.IsAsciiDigit)))
                given.AddError($"A county is named by its FIPS code of five digits, such as 06019; {code} is none.");
        });
        hours.Validators.Add(given =>
        {
            if (given.Tokens is [{ Value: var text }] && int.TryParse(text, out var number) && number is < 1 or > LongestHours)
                given.AddError($"A token can hold from 1 to {LongestHours} hours.");
        });

        var command = new Command("token", "Prints a bearer token, signed by the data folder's own authority. Only the embedded default accepts it.") { role, subject, county, region, hours };
        command.Validators.Add(given =>
        {
            if (given.GetResult(county) is null && Names(given, CountyStaff)) given.AddError($"The role {CountyStaff} needs --county.");
            if (given.GetResult(region) is null && Names(given, RegionalStaff)) given.AddError($"The role {RegionalStaff} needs --region.");
        });
        command.Runs((parsed, terminal, _) =>
        {
            Print(terminal, new(parsed.GetRequiredValue(subject), Roles(parsed), parsed.GetValue(county), parsed.GetValue(region)), TimeSpan.FromHours(parsed.GetValue(hours)));
            return Task.CompletedTask;
        });
        return command;

        bool Names(CommandResult given, string name) => given.GetResult(role)?.Tokens.Any(t => t.Value == name) == true;
        IReadOnlyList<Role> Roles(ParseResult parsed) => [.. parsed.GetRequiredValue(role).Distinct().Select(name => RoleNames.All[name])];
    }

    private static string RoleList => string.Join(", ", RoleNames.All.Keys);

    private static void Print(Terminal terminal, Actor actor, TimeSpan lifetime)
    {
        var settings = Workspace.ReadSettings();
        if (settings.Authority is { } authority) throw new RefusalException($"an authority is configured: tokens come from {authority}.");
        if (!settings.Embedded) throw new RefusalException("a database is configured: tokens come from its deployment's authority. Only the embedded default signs its own.");
        terminal.Say(EmbeddedAuthority.In(settings.DataFolder).Sign(actor, TimeProvider.System.GetUtcNow() + lifetime));
    }
}

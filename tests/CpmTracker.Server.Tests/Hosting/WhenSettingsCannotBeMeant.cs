using CpmTracker.Server.Hosting;

namespace CpmTracker.Server.Tests.Hosting;

public sealed class WhenSettingsCannotBeMeant
{
    private const string Database = "--ConnectionStrings:Cpm=Host=nowhere.invalid;Database=cpm;Password=hush";
    private const string Authority = "--SignIn:Authority=https://login.example.gov";

    [Theory]
    [InlineData("set SignIn:Authority", Database)]
    [InlineData("set Cpm:MasterKeyFile", Database, Authority)]
    [InlineData("SignIn:Authority must be an https address", Database, "--SignIn:Authority=http://login.example.gov")]
    [InlineData("SignIn:Authority must be an https address", "--SignIn:Authority=login.example.gov")]
    [InlineData("ConnectionStrings:Cpm is no connection string of PostgreSQL", "--ConnectionStrings:Cpm=hush", Authority)]
    public async Task It_is_refused_in_one_line_that_says_what_to_set(string told, params string[] arguments)
    {
        var refusal = await Should.ThrowAsync<RefusalException>(CpmHost.RunAsync(arguments));

        var line = Refusal.Of(refusal).ShouldNotBeNull();
        line.ShouldStartWith("cpmtracker: ");
        line.ShouldContain(told);
        line.ShouldNotContain('\n');
        line.ShouldNotContain("hush");
    }

    [Theory]
    [InlineData(null, 0, "is not there")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", 0x24, "is open to others: give it mode 0600")]
    [InlineData("not base64", 0, "does not hold 32 bytes as base64")]
    [InlineData("c2hvcnQ=", 0, "does not hold 32 bytes as base64")]
    public void A_master_key_file_that_is_none_is_refused(string? content, int others, string told)
    {
        var folder = Directory.CreateTempSubdirectory("cpm-key-");
        try
        {
            var file = Path.Combine(folder.FullName, "master.key");
            if (content is not null) File.WriteAllText(file, content);
            if (content is not null && !OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | (UnixFileMode)others);
            var settings = new Settings("Host=nowhere.invalid", null, folder.FullName, file, "", null, "", Empty: true);

            var refusal = Should.Throw<RefusalException>(() => Parts.MasterKeyOf(settings));

            Refusal.Of(refusal).ShouldBe($"cpmtracker: {refusal.Message}");
            refusal.Message.ShouldContain(file);
            refusal.Message.ShouldContain(told);
            refusal.Message.ShouldNotContain('\n');
            if (content is not null) refusal.Message.ShouldNotContain(content);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
